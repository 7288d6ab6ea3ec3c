/**
 * This module makes two accounts of one person one: the kept account gets what the ended one has, and the ended one is
 * deleted.
 *
 * <p>Dutch words: samenvoegen (to merge), dubbel account (duplicate).
 *
 * <p>What becomes of the rows of each module, that module says itself, in a {@code MergePart}. Notice: {@code
 * account-merge}.
 *
 * <p>{@code docs/adr/0025-merging-accounts.md} says what goes along, and what stands in the way.
 */
@ApplicationModule(
        displayName = "Merging accounts",
        allowedDependencies = {"shared", "search", "mail", "accounts.account"})
package be.vormingsportaal.accounts.merging;

import org.springframework.modulith.ApplicationModule;
