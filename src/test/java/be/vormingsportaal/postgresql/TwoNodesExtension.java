package be.vormingsportaal.postgresql;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the two nodes for the first class that asks for them, and stops them after the last class of all. */
class TwoNodesExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TwoNodesExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TwoNodes.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .nodes();
    }

    private record Started(TwoNodes nodes) implements CloseableResource {

        static Started now() {
            try {
                return new Started(TwoNodes.start());
            } catch (Exception e) {
                throw new IllegalStateException("Two nodes do not start together", e);
            }
        }

        @Override
        public void close() {
            nodes.close();
        }
    }
}
