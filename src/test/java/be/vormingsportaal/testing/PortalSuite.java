package be.vormingsportaal.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that share the application of {@link PortalTest}; {@link BrowserSuite} names the other suites. */
@Suite
@SelectPackages("be.vormingsportaal")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags(PortalSuite.TAGS)
class PortalSuite {

    static final String TAGS = "portal & !models & !postgresql & !two-nodes";
}
