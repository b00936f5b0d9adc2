warraqSearch("words/0628","باتفاقB بأولB بقيB بلادهB بلديةB بنودB بوتينB");
