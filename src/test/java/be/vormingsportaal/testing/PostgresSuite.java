package be.vormingsportaal.testing;

import org.junit.platform.suite.api.IncludeTags;

/** The tests on PostgreSQL, with one node and with two. They share a database server. */
@RandomSuite
@IncludeTags(PostgresSuite.TAGS)
class PostgresSuite {

    static final String TAGS = "postgresql | two-nodes";
}
