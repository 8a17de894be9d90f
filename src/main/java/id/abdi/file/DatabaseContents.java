package id.abdi.file;

import id.abdi.kernel.Sha256;

/** Bytes in the database: the fact and its evidence in one transaction and one backup, on any number of nodes. */
final class DatabaseContents implements Contents {
    private final FileSql sql;

    DatabaseContents(FileSql sql) {
        this.sql = sql;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        sql.insertContent(sha256, bytes);
    }

    @Override
    public byte[] get(String sha256) {
        return sql.content(sha256)
                .filter(bytes -> Sha256.of(bytes).equals(sha256))
                .orElseThrow(FileRefusals::lost);
    }
}
