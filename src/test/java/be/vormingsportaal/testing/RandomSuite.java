package be.vormingsportaal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Classes of tests in a random order, out of which a suite takes some by their tags. The order is said here, since Surefire
 * has one of its own for the suites, the longest of which are to begin first, and passes it on to what is in them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Suite
@SelectPackages("be.vormingsportaal")
@IncludeClassNamePatterns(".*Tests")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "be.vormingsportaal.testing.ShuffledClasses")
@interface RandomSuite {}
