package be.vormingsportaal.testing;

import org.junit.platform.suite.api.ExcludeTags;

/** All tests that are in none of {@link BrowserSuite}, {@link PortalSuite} and {@link PostgresSuite}. */
@RandomSuite
@ExcludeTags({"browser", PortalSuite.TAGS, PostgresSuite.TAGS})
class RestSuite {}
