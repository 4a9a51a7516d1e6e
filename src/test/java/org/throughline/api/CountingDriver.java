package org.throughline.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Stands before the driver and keeps every statement that is sent to the server. */
@TestComponent
class CountingDriver implements BeanPostProcessor {

    private static final List<Class<?>> FOLLOWED = List.of(Session.class, Transaction.class);

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver ? followed(bean, Driver.class) : bean;
    }

    void reset() {
        statements.clear();
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    private Object followed(Object followed, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("run")) {
                statements.add(arguments[0].toString());
            }
            try {
                var result = method.invoke(followed, arguments);
                return FOLLOWED.contains(method.getReturnType()) ? followed(result, method.getReturnType()) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
