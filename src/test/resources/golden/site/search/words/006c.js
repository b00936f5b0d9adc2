warraqSearch("words/006c","libraryB");
