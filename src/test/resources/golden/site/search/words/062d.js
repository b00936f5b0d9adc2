warraqSearch("words/062d","حاسوبB حدادB حرفاB حوارB");
