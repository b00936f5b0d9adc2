warraqSearch("words/064a","يومC يؤكدB يرويB يشرحB يعدB يفتحB يمكنB يوسفB يوماB");
