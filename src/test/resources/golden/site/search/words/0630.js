warraqSearch("words/0630","ذكرياتهB");
