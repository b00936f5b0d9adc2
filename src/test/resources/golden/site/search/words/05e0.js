warraqSearch("words/05e0","נפתחהB");
