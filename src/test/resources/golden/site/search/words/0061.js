warraqSearch("words/0061","alertB");
