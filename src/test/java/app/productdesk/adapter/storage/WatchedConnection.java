package app.productdesk.adapter.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;

/// A connection that tells before and after each statement it carries out.
final class WatchedConnection {

    private WatchedConnection() {}

    static Connection of(Connection connection, Consumer<String> moments) {
        return watched(
                Connection.class,
                connection,
                (_, method, arguments) -> {
                    Object made = call(connection, method, arguments);
                    return switch (made) {
                        case PreparedStatement prepared ->
                                statement(
                                        PreparedStatement.class,
                                        prepared,
                                        String.valueOf(arguments[0]),
                                        moments);
                        case Statement plain -> statement(Statement.class, plain, "", moments);
                        case null, default -> made;
                    };
                });
    }

    private static <S extends Statement> S statement(
            Class<S> type, S statement, String prepared, Consumer<String> moments) {
        return watched(
                type,
                statement,
                (_, method, arguments) -> {
                    if (!method.getName().startsWith("execute")) {
                        return call(statement, method, arguments);
                    }
                    String text = arguments == null ? prepared : String.valueOf(arguments[0]);
                    String line = text.strip().lines().findFirst().orElse("");
                    moments.accept("before " + line);
                    Object result = call(statement, method, arguments);
                    moments.accept("after " + line);
                    return result;
                });
    }

    private static <T> T watched(Class<T> type, T inner, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        inner.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object on, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
