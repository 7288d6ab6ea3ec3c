package be.vormingsportaal.billing.provider;

import java.util.List;

/** Lets a test outside this module tell what the provider has news about. */
public class ProviderMoney {

    private final ProviderNotifications notices;
    private final ProviderNotificationHandler news;

    ProviderMoney(ProviderNotifications notices, ProviderNotificationHandler news) {
        this.notices = notices;
        this.news = news;
    }

    public void tell(String... ids) {
        List.of(ids).forEach(notices::note);
        news.fetchAll();
    }
}
