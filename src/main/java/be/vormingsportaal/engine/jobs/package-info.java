/** The jobs of the engine that send mails: which of them wait or fail, and trying them again. */
@NamedInterface("jobs")
package be.vormingsportaal.engine.jobs;

import org.springframework.modulith.NamedInterface;
