warraqSearch("words/0633","سطرC ساميB سدودB سلمىB سنواتB سورياB سوريةB");
