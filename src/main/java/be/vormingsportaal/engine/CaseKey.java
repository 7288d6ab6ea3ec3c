package be.vormingsportaal.engine;

import java.util.UUID;

/**
 * Names a case: its story, which is the key of its process or the kind of a notice, and its business key.
 *
 * @param businessKey id of what the case is about
 */
public record CaseKey(String story, UUID businessKey) {}
