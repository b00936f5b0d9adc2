package io.github.warraq.produce.html;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A record's components by their names, and nothing else of it. */
final class ViewHash implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    private final Record view;
    private final ObjectWrapper wrapper;

    ViewHash(Record view, ObjectWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Method accessor = COMPONENTS.get(view.getClass()).get(name);
        if (accessor == null) {
            throw new TemplateModelException("a " + view.getClass().getSimpleName() + " has no '" + name + "', but "
                    + String.join(
                            ", ", new TreeSet<>(COMPONENTS.get(view.getClass()).keySet())));
        }
        try {
            return wrapper.wrap(accessor.invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("'" + name + "' cannot be read", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
