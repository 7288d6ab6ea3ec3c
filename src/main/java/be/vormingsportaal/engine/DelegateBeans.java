package be.vormingsportaal.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Holds the beans that a model may name: delegates and listeners, and nothing else of the application. A bean is
 * fetched when a model asks for it, because delegates need services that need the engine.
 */
class DelegateBeans extends AbstractMap<Object, Object> {

    private static final Set<Class<?>> VISIBLE =
            Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;

    DelegateBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean
                && beans.containsBean(bean)
                && VISIBLE.stream().anyMatch(type -> beans.isTypeMatch(bean, type));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return VISIBLE.stream()
                .flatMap(type -> Stream.of(beans.getBeanNamesForType(type)))
                .distinct()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
