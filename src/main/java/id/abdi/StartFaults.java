package id.abdi;

import id.abdi.database.DatabaseFault;
import id.abdi.demo.DemoFault;
import id.abdi.document.EmblemFault;
import id.abdi.operation.OperationFault;
import id.abdi.web.BrandFault;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** Says why the application did not start: what is wrong and what to do, without a stack trace where we know it. */
final class StartFaults {
    private StartFaults() {}

    /**
     * @return what the work answers, or 1 where it ended in a known fault
     */
    static int explained(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException failure) {
            String sentence = causes(failure)
                    .map(StartFaults::sentence)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            if (sentence.isEmpty()) {
                throw failure;
            }
            System.err.println(sentence);
            return 1;
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String sentence(Throwable cause) {
        return switch (cause) {
            case StartFault fault -> String.valueOf(fault.getMessage());
            case DatabaseFault fault -> String.valueOf(fault.getMessage());
            case OperationFault fault -> String.valueOf(fault.getMessage());
            case DemoFault fault -> String.valueOf(fault.getMessage());
            case BrandFault fault -> String.valueOf(fault.getMessage());
            case EmblemFault fault -> String.valueOf(fault.getMessage());
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is taken by another program; choose another with --port N.";
            case SQLException sql
            when String.valueOf(sql.getSQLState()).startsWith("08") ->
                "The database does not answer (" + sql.getMessage()
                        + "). Check SPRING_DATASOURCE_URL and SPRING_FLYWAY_URL, and that the server runs.";
            case SQLException sql
            when String.valueOf(sql.getSQLState()).startsWith("28") ->
                "The database refuses the user or password that was given for it.";
            default -> "";
        };
    }
}
