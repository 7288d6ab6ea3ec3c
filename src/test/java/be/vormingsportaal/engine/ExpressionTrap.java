package be.vormingsportaal.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Notices when an expression made one by reflection, as it could have made anything. Public, as its targets are. */
public class ExpressionTrap {

    /** An expression that walks into the trap. */
    static final String BAIT =
            "${''.getClass().forName('be.vormingsportaal.engine.ExpressionTrap').newInstance().toString()}";

    private static final AtomicInteger CAUGHT = new AtomicInteger();

    public ExpressionTrap() {
        CAUGHT.incrementAndGet();
    }

    static int caught() {
        return CAUGHT.get();
    }
}
