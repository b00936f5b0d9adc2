warraqSearch("words/006f","opensB");
