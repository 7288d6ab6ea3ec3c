package be.vormingsportaal.postgresql;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Closes a shared application after the last class of all: the database server goes with the JVM, at any moment. */
class ClosesBeforeServer implements BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(ClosesBeforeServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        ConfigurableApplicationContext application =
                (ConfigurableApplicationContext) SpringExtension.getApplicationContext(context);
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(application, key ->
                (CloseableResource) application::close);
    }
}
