warraqSearch("words/05d1","במרכזB");
