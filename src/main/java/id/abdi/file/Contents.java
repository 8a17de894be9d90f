package id.abdi.file;

/** Where bytes lie, found by their SHA-256. */
interface Contents {
    /** Durable when it returns, or when the caller's transaction commits. Bytes that are there already are left alone. */
    void put(String sha256, byte[] bytes);

    /** @throws id.abdi.kernel.Refusal {@code file-lost} where they are gone or changed */
    byte[] get(String sha256);
}
