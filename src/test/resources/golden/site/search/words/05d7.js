warraqSearch("words/05d7","חדשהB");
