package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A backup for the holder of a key alone: nobody else reads it, and what was done to it is seen (DUR-4). */
@AbdiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncryptedBackupTest {
    @Autowired
    Installation.Around around;

    @Autowired
    MakeBackup backup;

    @Autowired
    Regency regency;

    @TempDir
    Path folder;

    private @Nullable KeyPair keys;
    private @Nullable Path saved;
    private @Nullable Installation empty;
    private MakeBackup.@Nullable Made made;

    @BeforeAll
    void backUp(@TempDir Path place) throws Exception {
        keys = pair(3072);
        saved = place.resolve("sealed.backup");
        regency.agency("Dinas Rahasia").head("Sari Contoh").staff("Budi", "Wati");
        made = backup.into(saved, certificate(keys));
        empty = Installation.empty(around);
    }

    private static KeyPair pair(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        X500Name name = new X500Name("CN=Cadangan Contoh");
        Instant now = Instant.parse("2026-07-15T00:00:00Z");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now),
                                Date.from(now.plusSeconds(86_400)),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private Path file() {
        return Objects.requireNonNull(saved);
    }

    private KeyPair keys() {
        return Objects.requireNonNull(keys);
    }

    private String refused(ThrowingCallable restored) {
        String[] said = {""};
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(restored)
                .satisfies(refusal -> said[0] = refusal.key().substring("backup.refusal.".length()));
        assertThat(Objects.requireNonNull(empty).untouched()).isTrue();
        return said[0];
    }

    private String refused(Path bad) {
        return refused(() -> Objects.requireNonNull(empty).restore().from(bad, keys().getPrivate()));
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("abdi-backup"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void whoHoldsTheKeyRestoresItAndNothingReadableIsLeft() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("manifest.json", "Dinas Rahasia", Seal.FIRST);
        MakeBackup.Made done = Objects.requireNonNull(made);
        assertThat(done.written().bytes()).isEqualTo(bytes.length);
        assertThat(done.written().sha256())
                .isEqualTo(HexFormat.of().formatHex(Sha256.digest().digest(bytes)));
        Set<Path> before = temporary();
        Installation other = Installation.empty(around);
        Manifest restored = other.restore().from(file(), keys().getPrivate());
        assertThat(restored.tables()).isEqualTo(done.manifest().tables());
        assertThat(restored.rows()).isPositive();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        KeyPair other = pair(3072);
        assertThat(refused(() -> Objects.requireNonNull(empty).restore().from(file(), null)))
                .isEqualTo("encrypted");
        assertThat(refused(() -> Objects.requireNonNull(empty).restore().from(file(), other.getPrivate())))
                .isEqualTo("other-key");
    }

    @Test
    void oneChangedByteAndACutAreSeen() throws Exception {
        byte[] good = Files.readAllBytes(file());
        int size = good.length;
        Set<Path> before = temporary();
        for (int place : List.of(600, size / 3, size / 2, size - 3000, size - 10)) {
            byte[] bad = good.clone();
            bad[place] ^= 1;
            assertThat(refused(Files.write(folder.resolve("bad.backup"), bad)))
                    .as("byte " + place)
                    .isIn("damaged", "other-key");
        }
        for (int length : List.of(40, 5000, size / 2, size - 40, size - 1)) {
            assertThat(refused(Files.write(folder.resolve("bad.backup"), Arrays.copyOf(good, length))))
                    .as(length + " bytes")
                    .isIn("damaged", "other-key");
        }
        assertThat(temporary()).isEqualTo(before);
    }

    /** Of the envelope some bytes are a label; whatever is changed there, the content is the same or refused in words. */
    @Test
    void anyChangedByteOfTheEnvelopeIsRefusedInWordsOrChangesNothing() throws Exception {
        byte[] good = Files.readAllBytes(file());
        String sha256;
        try (BackupReader reader = BackupReader.open(file(), keys().getPrivate())) {
            sha256 = reader.sha256();
        }
        int refused = 0;
        int[] places = IntStream.concat(IntStream.range(2, 700), IntStream.range(good.length - 40, good.length))
                .toArray();
        for (int place : places) {
            byte[] bad = good.clone();
            bad[place] ^= 1;
            Path changed = Files.write(folder.resolve("bad.backup"), bad);
            try (BackupReader reader = BackupReader.open(changed, keys().getPrivate())) {
                assertThat(reader.sha256()).as("byte " + place).isEqualTo(sha256);
            } catch (Refusal inWords) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void theCommandTakesAndProvesOne(@Autowired BackupCommand command) throws Exception {
        String certificate = pem("for.pem", certificate(keys())).toString();
        String key = pem("private.pem", new JcaPKCS8Generator(keys().getPrivate(), null))
                .toString();
        String to = folder.resolve("command.backup").toString();
        assertThat(command.run(Args.parse(List.of(to, "--for", certificate), Set.of("check"))))
                .isZero();
        assertThat(Envelope.is(Path.of(to))).isTrue();
        assertThat(command.run(Args.parse(List.of(to, "--check", "--key", key), Set.of("check"))))
                .isZero();
        for (List<String> wrong : List.of(
                List.of(to + "2", "--key", key),
                List.of(to + "2", "--fro", certificate),
                List.of(to, "--check", "--for", certificate))) {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> command.run(Args.parse(wrong, Set.of("check"))));
        }
        assertThat(Path.of(to + "2")).doesNotExist();
    }

    @Test
    void theFilesOfKeysAreReadAndOthersRefused() throws Exception {
        Path certificate = pem("certificate.pem", certificate(keys()));
        Path key = pem("key.pem", new JcaPKCS8Generator(keys().getPrivate(), null));
        assertThat(KeyFile.certificate(certificate).getPublicKey()).isEqualTo(keys().getPublic());
        assertThat(KeyFile.privateKey(key)).isEqualTo(keys().getPrivate());
        assertThat(KeyFile.privateKey(pem("pkcs1.pem", keys()))).isEqualTo(keys().getPrivate());

        Path small = pem("small.pem", certificate(pair(2048)));
        assertThat(refused(() -> KeyFile.certificate(small))).isEqualTo("no-certificate");
        assertThat(refused(() -> KeyFile.certificate(key))).isEqualTo("no-certificate");
        assertThat(refused(() -> KeyFile.certificate(folder.resolve("missing"))))
                .isEqualTo("no-certificate");
        assertThat(refused(() -> KeyFile.privateKey(certificate))).isEqualTo("no-key");
        Path broken = Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----\n");
        assertThat(refused(() -> KeyFile.privateKey(broken))).isEqualTo("no-key");
        Path closed = pem(
                "closed.pem",
                new JcaPKCS8Generator(
                        keys().getPrivate(),
                        new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                                .setProvider(new BouncyCastleProvider())
                                .setPassword("rahasia".toCharArray())
                                .build()));
        assertThat(refused(() -> KeyFile.privateKey(closed))).isEqualTo("no-key");
    }

    private Path pem(String name, Object content) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(content);
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }
}
