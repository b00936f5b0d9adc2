package io.github.warraq.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a real browser, and get it and the {@link Site} as parameters; they run once in each of the named
 * ones. Without it they are skipped, and fail where the environment says {@code CI=true}.
 */
@ClassTemplate
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InEachEngine.class, SiteExtension.class})
@interface InBrowser {
    Engine[] value() default Engine.CHROMIUM;
}
