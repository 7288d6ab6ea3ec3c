package be.vormingsportaal.testing;

import org.junit.platform.suite.api.IncludeTags;

/**
 * The tests in a browser. Each of the four suites runs in a JVM of its own, two at a time, so that every application
 * starts once. {@link PortalSuite}, {@link PostgresSuite} and {@link RestSuite} are the others, and each test is in one of
 * the four.
 */
@RandomSuite
@IncludeTags("browser")
class BrowserSuite {}
