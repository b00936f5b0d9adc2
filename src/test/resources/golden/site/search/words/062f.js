warraqSearch("words/062f","داخلB دارB دوريB دولB ديارB");
