warraqSearch("words/05e1","ספרייהB");
