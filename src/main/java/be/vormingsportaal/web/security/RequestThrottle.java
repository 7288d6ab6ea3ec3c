package be.vormingsportaal.web.security;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.security.ThrottleSettings.Limit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, per e-mail address and per IP address. It makes no difference whether anybody has an address: an
 * address that nobody has is slowed down like any other.
 *
 * <p>Each node counts separately. With several nodes, the limits are as many times higher.
 */
@Component
public class RequestThrottle {

    private static final int MOST_BUCKETS = 100_000;
    private static final int ADDED_PER_LINK = 2;
    private static final int CLIENTS_TOGETHER = 20;
    private static final int NETWORKS_TOGETHER = 4;
    private static final int DEVICES_TOGETHER = 4;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private final ThrottleSettings settings;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    RequestThrottle(ThrottleSettings settings) {
        this.settings = settings;
    }

    /**
     * Takes one attempt to sign in. A successful attempt is given back with {@link #signedIn}. One client uses up only
     * its own attempts for an address, so that it keeps nobody else out. Many clients together reach the wider limit of
     * the address. A browser in which the owner signed in before has attempts of its own, and meets only the limit of
     * all such browsers of the address together: whoever once knew the password may have as many proofs as they like.
     *
     * @param device the proof of such a browser
     */
    boolean maySignIn(String client, String typedAddress, Optional<String> device) {
        return signInBuckets(client, typedAddress, device).stream().allMatch(bucket -> bucket.tryConsume(1));
    }

    void signedIn(String client, String typedAddress, Optional<String> device) {
        signInBuckets(client, typedAddress, device).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> signInBuckets(String client, String typedAddress, Optional<String> device) {
        Limit perAddress = settings.signInPerAddress();
        if (device.isPresent()) {
            Limit devices = new Limit(
                    perAddress.attempts() * DEVICES_TOGETHER,
                    perAddress.refill().dividedBy(2));
            return List.of(
                    bucket("sign-in device " + device.get(), perAddress),
                    bucket("sign-in devices " + address(typedAddress), devices));
        }
        Limit together = new Limit(
                perAddress.attempts() * CLIENTS_TOGETHER, perAddress.refill().dividedBy(2));
        String address = address(typedAddress);
        List<Bucket> all = new ArrayList<>(clientBuckets("sign-in", client, settings.signInPerClient()));
        all.addAll(clientBuckets("sign-in address " + address, client, perAddress));
        all.add(bucket("sign-in address " + address, together));
        return all;
    }

    /** The limit of the client's own network, and a wider one of the network around it. */
    private List<Bucket> clientBuckets(String what, String client, Limit limit) {
        ClientNetworks networks = ClientNetworks.of(client);
        Limit wider =
                new Limit(limit.attempts() * NETWORKS_TOGETHER, limit.refill().dividedBy(NETWORKS_TOGETHER));
        return Stream.concat(
                        Stream.of(bucket(what + " client " + networks.own(), limit)),
                        networks.wider().stream().map(network -> bucket(what + " client " + network, wider)))
                .toList();
    }

    private boolean mayTry(String what, String client, Limit limit) {
        return clientBuckets(what, client, limit).stream().allMatch(bucket -> bucket.tryConsume(1));
    }

    /** Takes one attempt to type the current password. */
    public boolean mayConfirmPassword(String accountId) {
        return bucket("password " + accountId, settings.signInPerAddress()).tryConsume(1);
    }

    /** Takes one download of all that is kept about the person. */
    public boolean mayDownload(String accountId) {
        return bucket("download " + accountId, settings.signInPerAddress()).tryConsume(1);
    }

    /** Takes one time of sending files, however many they are. */
    public boolean mayUpload(String accountId) {
        return bucket("upload " + accountId, settings.uploadPerPerson()).tryConsume(1);
    }

    /**
     * Takes one attempt to name somebody of another organisation for a training. An attempt that named somebody rightly
     * is given back with {@link #externalNamedRightly}. So somebody who guesses is soon slowed down, and somebody who
     * adds a whole class is not.
     */
    public boolean mayNameExternal(String accountId) {
        return externalBucket(accountId).tryConsume(1);
    }

    public void externalNamedRightly(String accountId) {
        externalBucket(accountId).addTokens(1);
    }

    private Bucket externalBucket(String accountId) {
        return bucket("external " + accountId, settings.externalPerPerson());
    }

    /** Takes one form about links from this IP address. */
    public boolean mayAskForLink(String client) {
        return mayTry("link", client, settings.linkPerClient());
    }

    /** Takes one link for this e-mail address. The person who asks must not be told the result. */
    public boolean mayAskForLink(EmailAddress address) {
        return bucket("link address " + address.value(), settings.linkPerAddress())
                .tryConsume(1);
    }

    /**
     * Takes one form about a lost mailbox. One client uses up only its own attempts for an address, so that a stranger
     * does not keep the owner from asking. The person who asks is told the result, which says nothing about the
     * address. Links for the same address are counted separately, because somebody who lost the mailbox has tried those
     * before.
     */
    public boolean mayReportLostMailbox(String client, EmailAddress former, EmailAddress current) {
        return mayTry("lost mailbox", client, settings.lostMailboxPerClient())
                && mayTry("lost mailbox " + former.value(), client, settings.linkPerAddress())
                && mayTry("lost mailbox to " + current.value(), client, settings.linkPerAddress());
    }

    /**
     * Takes one attempt to add somebody with this address to a list, to invite them again or to put them in a training
     * of another organisation, which sends a mail to that person. Otherwise somebody could trouble a stranger by asking
     * and taking back again and again.
     */
    public boolean mayAdd(EmailAddress address) {
        Limit perAddress = settings.linkPerAddress();
        return bucket("add " + address.value(), new Limit(perAddress.attempts() * ADDED_PER_LINK, perAddress.refill()))
                .tryConsume(1);
    }

    /** Takes one mail by which this person has the portal write to an address that is new to it. */
    public boolean mayWriteToStranger(String accountId) {
        return bucket("stranger " + accountId, settings.strangersPerPerson()).tryConsume(1);
    }

    /**
     * Takes one message to a trainer of the public list. A person who has used up their own limit does not use up that
     * of others.
     *
     * @param trainer the one to whom it is sent
     */
    public boolean mayContact(String client, EmailAddress sender, String trainer) {
        return mayTry("contact", client, settings.contactPerClient())
                && bucket("contact sender " + sender.value(), settings.contactPerSender())
                        .tryConsume(1)
                && bucket("contact trainer " + trainer, settings.contactPerTrainer())
                        .tryConsume(1);
    }

    /** Gives that link back, because it was refused for another reason. */
    public void linkNotSent(EmailAddress address) {
        bucket("link address " + address.value(), settings.linkPerAddress()).addTokens(1);
    }

    private Bucket bucket(String key, Limit limit) {
        return buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(bandwidth ->
                                bandwidth.capacity(limit.attempts()).refillGreedy(1, limit.refill()))
                        .build());
    }

    private static String address(String typed) {
        return EmailAddress.parse(typed)
                .map(EmailAddress::value)
                .orElseGet(() -> typed == null
                        ? ""
                        : typed.strip()
                                .toLowerCase(Locale.ROOT)
                                .substring(0, Math.min(254, typed.strip().length())));
    }
}
