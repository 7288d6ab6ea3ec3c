package be.vormingsportaal.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/** Evaluates only what {@link ExpressionGrammar} allows, on {@link DelegateBeans} and process variables only. */
class GuardedExpressions extends SpringExpressionManager {

    GuardedExpressions(ApplicationContext context, Map<Object, Object> visibleBeans) {
        super(context, visibleBeans);
    }

    /** @throws BadUserRequestException when the grammar does not allow it */
    @Override
    public Expression createExpression(String expression) {
        check(expression);
        return super.createExpression(expression);
    }

    /** @throws BadUserRequestException when the grammar does not allow it */
    @Override
    public ValueExpression createValueExpression(String expression) {
        check(expression);
        return super.createValueExpression(expression);
    }

    /**
     * The name of a delegate always means the delegate. The engine looks at variables first, and somebody who completes
     * a task can send a variable of any name. Such a variable would then hide the delegate and stop the case.
     */
    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new ReadOnlyMapELResolver(beans));
        resolvers.add(super.createElResolver());
        return resolvers;
    }

    private static void check(String expression) {
        if (!ExpressionGrammar.allows(expression)) {
            throw new BadUserRequestException("Expressions that call methods or read properties are not allowed");
        }
    }
}
