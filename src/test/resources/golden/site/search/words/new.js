warraqSearch("words/new","");
