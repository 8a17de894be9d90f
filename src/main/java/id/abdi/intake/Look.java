package id.abdi.intake;

import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The end of an import: where it was only a look, or a row was rejected, everything is taken back, after the database itself
 * has had its say.
 */
public final class Look {
    private Look() {}

    /** The report as it is handed on; call it last in the transaction of the import. */
    public static ImportReport ended(ImportReport report, ImportOptions options) {
        if (report.recorded() && !options.dryRun()) {
            return report;
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new ImportReport(report.outcomes(), report.notes(), false);
    }
}
