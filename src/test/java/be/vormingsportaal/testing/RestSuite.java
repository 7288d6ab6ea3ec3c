package be.vormingsportaal.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are in none of {@link BrowserSuite}, {@link PortalSuite} and {@link PostgresSuite}. */
@Suite
@SelectPackages("be.vormingsportaal")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags({"browser", PortalSuite.TAGS, PostgresSuite.TAGS})
class RestSuite {}
