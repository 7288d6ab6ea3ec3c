package be.vormingsportaal.testing;

import org.junit.platform.suite.api.IncludeTags;

/** The tests that share the application of {@link PortalTest}; {@link BrowserSuite} names the other suites. */
@RandomSuite
@IncludeTags(PortalSuite.TAGS)
class PortalSuite {

    static final String TAGS = "portal & !models & !postgresql & !two-nodes";
}
