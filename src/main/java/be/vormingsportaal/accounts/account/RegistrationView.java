package be.vormingsportaal.accounts.account;

import java.time.Instant;

/**
 * An open registration as others see it.
 *
 * @param invitedAt when the person was first invited
 * @param linkGeneration which link works now, counted from 1
 * @param linkExpiresAt from this moment on no link opens it
 */
public record RegistrationView(Instant invitedAt, int linkGeneration, Instant linkExpiresAt) {}
