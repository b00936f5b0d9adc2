package io.github.warraq.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of built files, without a browser: each runs for the {@link Site} made for tests and for the demonstration. */
@ClassTemplate
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EachPaper.class)
@interface OfEachPaper {}
