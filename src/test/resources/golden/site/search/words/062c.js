warraqSearch("words/062c","جفافB");
