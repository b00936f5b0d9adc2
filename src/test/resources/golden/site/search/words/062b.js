warraqSearch("words/062b","ثالثB ثانB ثانيةB ثمينB");
