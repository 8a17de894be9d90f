package id.abdi.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids of all modules: records with one {@code UUID value}, written as the bare UUID wherever they leave us. */
final class TypedId {
    private TypedId() {}

    static boolean is(Class<?> type) {
        RecordComponent @Nullable [] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0] != null
                && components[0].getType().equals(UUID.class)
                && components[0].getName().equals("value");
    }

    static Object of(Class<?> type, UUID value) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
