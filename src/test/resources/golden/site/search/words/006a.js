warraqSearch("words/006a","JohnC");
