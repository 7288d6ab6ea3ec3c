package be.vormingsportaal.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are neither in {@link BrowserSuite} nor in {@link PortalSuite}. */
@Suite
@SelectPackages("be.vormingsportaal")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags({"browser", PortalSuite.TAGS})
class RestSuite {}
