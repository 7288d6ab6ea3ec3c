package be.vormingsportaal.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests on PostgreSQL, with one node and with two. They share a database server. */
@Suite
@SelectPackages("be.vormingsportaal")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags(PostgresSuite.TAGS)
class PostgresSuite {

    static final String TAGS = "postgresql | two-nodes";
}
