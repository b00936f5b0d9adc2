warraqSearch("words/0073","SmithC scriptB");
