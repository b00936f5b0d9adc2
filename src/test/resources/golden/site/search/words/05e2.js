warraqSearch("words/05e2","עירB");
