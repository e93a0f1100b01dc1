package no.heime.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.store.KeyRoom;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** Texts lie sealed in the store, with keys that can be destroyed and master keys that can be changed, on every store. */
abstract class SecretsContract extends StoreContract {

    private static final String DIARIES = "diaries";
    private static final SealedFields FIELDS = SealedFields.of(Diary.class, "writer")
            .text("days.words")
            .text("title", (diary, holder) -> diary.get("reader", UUID.class))
            .value("phone");

    @org.springframework.data.mongodb.core.mapping.Document(DIARIES)
    private record Diary() {}

    /** Master keys as an operator changes them. */
    private static final class Ring implements MasterKeys {
        private final Map<String, Aead> keys = new LinkedHashMap<>();
        /** What another program does while one of them is used. */
        private Runnable meanwhile = () -> {};

        static Ring of(MasterKey... keys) {
            var ring = new Ring();
            for (var key : keys) {
                ring.keys.put(key.name(), key.aead());
            }
            return ring;
        }

        @Override
        public String current() {
            return keys.keySet().iterator().next();
        }

        @Override
        public boolean isKnown(String name) {
            return keys.containsKey(name);
        }

        @Override
        public Aead named(String name) {
            meanwhile.run();
            return Objects.requireNonNull(keys.get(name), name);
        }
    }

    @Autowired
    KeyRoom room;

    @Autowired
    PersonKeys keys;

    @Autowired
    MasterKeys masterKeys;

    @Autowired
    UnreadableText unreadable;

    @Autowired
    MongoDatabaseFactory database;

    private final UUID astrid = UUID.randomUUID();
    private final UUID jonas = UUID.randomUUID();
    private Sealing sealing;
    private List<Document> masters;

    @BeforeEach
    void keysOfTheProgramAreKept() {
        room.store().remove(query(where("_id").exists(true)), "keys");
        keys.forget();
        room.store().remove(query(where("_id").exists(true)), "destroyed");
        store.indexOps(DIARIES).createIndex(new Index("writer", Sort.Direction.ASC));
        sealing = with(keys);
        masters = new ArrayList<>(room.store().find(query(where("_id").gt("")), Document.class, "masters"));
    }

    private Sealing with(PersonKeys which) {
        var kinds = new DefaultListableBeanFactory();
        kinds.registerSingleton("diaries", FIELDS);
        return new Sealing(which, unreadable, new SealedStore(database, kinds.getBeanProvider(SealedFields.class)));
    }

    @AfterEach
    void putThemBack() {
        room.store().remove(query(where("_id").gt("")), "masters");
        masters.forEach(one -> room.store().save(one, "masters"));
    }

    private Document diary() {
        return new Document("_id", UUID.randomUUID())
                .append("writer", astrid)
                .append("phone", "91234567")
                .append(
                        "days",
                        List.of(
                                new Document("words", "Vondt i kneet 🦵"),
                                new Document("words", "Bedre."),
                                new Document()));
    }

    private Document sealed() {
        var diary = diary();
        sealing.seal(FIELDS, diary);
        return store.save(diary, DIARIES);
    }

    private Document read(Document diary) {
        var stored = store.findById(diary.get("_id"), Document.class, DIARIES);
        sealing.open(FIELDS, stored);
        return stored;
    }

    private static List<String> words(Document diary) {
        return diary.getList("days", Document.class).stream()
                .map(day -> day.getString("words"))
                .toList();
    }

    @Test
    void nothingLiesInClearAndItIsReadBackAsItWas() {
        var before = diary();
        var stored = sealed();
        RawStore.eachText(store, (path, text) -> assertThat(path).doesNotStartWith(DIARIES));
        keys.forget();
        var read = read(stored);
        assertThat(words(read)).isEqualTo(words(before));
        assertThat(read.getString("phone")).isEqualTo("91234567");
    }

    @Test
    void whenTheKeyIsGoneASentenceSaysSoAndAValueIsMissing() {
        var stored = sealed();
        keys.destroy(astrid);
        var read = read(stored);
        assertThat(words(read))
                .containsExactly(
                        "Denne teksten kan ingen lese mer. Nøkkelen til den er slettet.",
                        "Denne teksten kan ingen lese mer. Nøkkelen til den er slettet.",
                        null);
        assertThat(read).doesNotContainKey("phone");
    }

    @Test
    void aNewKeyOpensNothingOfBefore() {
        var stored = sealed();
        keys.destroy(astrid);
        sealed();
        assertThat(words(read(stored)).getFirst()).startsWith("Denne teksten");
    }

    @Test
    void whatIsOfTwoIsGoneWithEither() {
        var diary = diary().append("title", "Oss to").append("reader", jonas);
        sealing.seal(FIELDS, diary);
        store.save(diary, DIARIES);
        assertThat(read(diary).getString("title")).isEqualTo("Oss to");
        keys.destroy(jonas);
        assertThat(read(diary).getString("title")).startsWith("Denne teksten");
        assertThat(words(read(diary)).getFirst()).isEqualTo("Vondt i kneet 🦵");
    }

    @Test
    void aTextThatWasMovedToAnotherDocumentIsNotRead() {
        var mine = sealed();
        var other = sealed();
        store.updateFirst(query(where("_id").is(other.get("_id"))), Update.update("days", mine.get("days")), DIARIES);
        assertThat(words(read(other)).getFirst()).startsWith("Denne teksten");
    }

    @Test
    void whatIsSealedTwiceIsSealedOnce() {
        var once = sealed();
        var twice = new Document(once);
        sealing.seal(FIELDS, twice);
        assertThat(twice.get("phone", Binary.class)).isEqualTo(once.get("phone", Binary.class));
    }

    @Test
    void whatLayThereInClearIsSealedAndCanBeStoppedInBetween() {
        var clear = store.save(diary(), DIARIES);
        var half = store.save(sealed().append("phone", "12345678"), DIARIES);
        var migration = new SealWhatIsThere(store, List.of(FIELDS), sealing, keys);
        migration.run();
        var once = store.findById(clear.get("_id"), Document.class, DIARIES);
        migration.run();
        assertThat(store.findById(clear.get("_id"), Document.class, DIARIES)).isEqualTo(once);
        RawStore.eachText(store, (path, text) -> assertThat(path).doesNotStartWith(DIARIES));
        assertThat(words(read(clear)).getFirst()).isEqualTo("Vondt i kneet 🦵");
        assertThat(read(half).getString("phone")).isEqualTo("12345678");
    }

    @Test
    void theKeysOfALongListAreFetchedWithOneQuestion() {
        for (var i = 0; i < 40; i++) {
            var diary = diary().append("writer", UUID.randomUUID());
            sealing.seal(FIELDS, diary);
            store.save(diary, DIARIES);
        }
        keys.forget();
        NotedOwners.take();
        assertThat(timesAsked(() -> store.find(query(where("_id").exists(true)), Document.class, DIARIES)
                        .forEach(one -> sealing.open(FIELDS, one))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void keysThatAreGoneAreAskedForOnceToo() {
        for (var i = 0; i < 10; i++) {
            var someone = UUID.randomUUID();
            var diary = diary().append("writer", someone);
            sealing.seal(FIELDS, diary);
            store.save(diary, DIARIES);
            keys.destroy(someone);
        }
        NotedOwners.take();
        assertThat(timesAsked(() -> store.find(query(where("_id").exists(true)), Document.class, DIARIES)
                        .forEach(one -> sealing.open(FIELDS, one))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void whoIsThoughtToBeGoneGetsAKeyWhenSomethingIsWrittenAndSoDoesAnotherProgram() {
        var stored = sealed();
        keys.destroy(astrid);
        assertThat(words(read(stored)).getFirst()).startsWith("Denne teksten");
        var other = new PersonKeys(room, masterKeys);
        var theirs = diary();
        with(other).seal(FIELDS, theirs);
        store.save(theirs, DIARIES);
        assertThat(words(read(sealed())).getFirst()).isEqualTo("Vondt i kneet 🦵");
        assertThat(words(read(theirs)).getFirst()).isEqualTo("Vondt i kneet 🦵");
    }

    @Test
    void masterKeysAreChangedWithoutTouchingWhatIsSealed() {
        var first = MasterKey.made();
        var second = MasterKey.made();
        room.store().remove(query(where("_id").gt("")), "masters");
        var before = new PersonKeys(room, Ring.of(first));
        before.begin();
        sealing = with(before);
        var stored = sealed();

        var both = Ring.of(second, first);
        assertThat(new Rotation(room, both).run().closed()).isPositive();

        sealing = with(new PersonKeys(room, Ring.of(second)));
        assertThat(words(read(stored)).getFirst()).isEqualTo("Vondt i kneet 🦵");
        assertThat(new Rotation(room, both).run()).isEqualTo(new Rotation.Rotated(0, 0));
    }

    @Test
    void aKeyThatAnotherProgramMakesBehindTheRotationIsClosedAnewBeforeEarlierOnesAreForgotten() {
        var first = MasterKey.made();
        var second = MasterKey.made();
        room.store().remove(query(where("_id").gt("")), "masters");
        var before = Ring.of(first);
        new PersonKeys(room, before).begin();
        var several = IntStream.range(0, 501)
                .mapToObj(i -> PersonKey.made(new UUID(2, i), before).stored())
                .toList();
        room.store().insert(several, PersonKeys.COLLECTION);
        var both = Ring.of(second, first);
        both.meanwhile = () -> {
            both.meanwhile = () -> {};
            room.store().insert(PersonKey.made(new UUID(1, 0), before).stored(), PersonKeys.COLLECTION);
        };

        assertThat(new Rotation(room, both).run()).isEqualTo(new Rotation.Rotated(502, 0));

        assertThat(room.store().find(query(where("_id").exists(true)), Document.class, PersonKeys.COLLECTION))
                .extracting(key -> key.getString("master"))
                .containsOnly(second.name());
        assertThat(new KnownMasters(room.store()).names()).containsExactly(second.name());
    }

    @Test
    void whoMakesAKeyWithAMasterKeyThatWasForgottenNamesItAnew() {
        var first = MasterKey.made();
        room.store().remove(query(where("_id").gt("")), "masters");

        new PersonKeys(room, Ring.of(first)).findOrMake(astrid, nobody -> false);

        assertThat(new KnownMasters(room.store()).names()).containsExactly(first.name());
    }

    /** An operator has started with a copy of the keys in which somebody is missing. */
    private Document lost(UUID person) {
        var key = Objects.requireNonNull(room.store().findById(person, Document.class, PersonKeys.COLLECTION));
        room.store().remove(query(where("_id").is(person)), PersonKeys.COLLECTION);
        keys.forget();
        return key;
    }

    private void putBack(Document key) {
        room.store().save(key, PersonKeys.COLLECTION);
        keys.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whatCouldNotBeReadAndIsStoredAgainIsReadWhenTheKeyIsThereAgain(String language) {
        var stored = sealed();
        var key = lost(astrid);
        LocaleContextHolder.setLocale(Locale.of(language));
        var read = read(stored);
        LocaleContextHolder.resetLocaleContext();

        sealing.seal(FIELDS, read);
        store.save(read, DIARIES);
        putBack(key);

        assertThat(words(read(stored))).isEqualTo(words(diary()));
        assertThat(read(stored).getString("phone")).isEqualTo("91234567");
    }

    @Test
    void itIsFoundByItsIdWhereTheListHasChangedMeanwhile() {
        var days = List.of(new Document("_id", 1).append("words", "En"), new Document("_id", 2).append("words", "To"));
        var diary = diary().append("days", days);
        sealing.seal(FIELDS, diary);
        store.save(diary, DIARIES);
        var key = lost(astrid);
        var read = read(diary);

        read.put("days", List.of(read.getList("days", Document.class).getLast()));
        sealing.seal(FIELDS, read);
        store.save(read, DIARIES);
        putBack(key);

        assertThat(words(read(diary))).containsExactly("To");
    }

    @Test
    void whoTakesOutANumberThatCanBeReadTakesItOut() {
        var read = read(sealed());
        read.remove("phone");
        sealing.seal(FIELDS, read);
        assertThat(read).doesNotContainKey("phone");
    }

    @Test
    void nobodyGetsANewKeyWhileTextsAreSealedWithOneThatIsMissing() {
        sealed();
        var key = lost(astrid);
        assertThatThrownBy(this::sealed)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newest copy of the keys");
        assertThat(room.store().findById(astrid, Document.class, PersonKeys.COLLECTION))
                .isNull();

        putBack(key);
        assertThat(words(read(sealed()))).isEqualTo(words(diary()));
    }

    @Test
    void aKeyThatDoesNotOpenMakesItsOwnTextsUnreadableAndNobodyElses() {
        var hers = sealed();
        var his = diary().append("writer", jonas);
        sealing.seal(FIELDS, his);
        store.save(his, DIARIES);
        var key = lost(astrid);
        var spoilt = new Document(key).append("closed", new Binary(new byte[] {1, 2, 3}));
        putBack(spoilt);
        NotedOwners.take();

        var both = store.find(query(where("_id").exists(true)), Document.class, DIARIES);
        both.forEach(one -> sealing.open(FIELDS, one));

        assertThat(both)
                .extracting(one -> words(one).getFirst().substring(0, 8))
                .containsExactlyInAnyOrder("Denne te", "Vondt i ");
        assertThatThrownBy(this::sealed).isInstanceOf(IllegalStateException.class);
        putBack(key);
        assertThat(words(read(hers))).isEqualTo(words(diary()));
    }

    @Test
    void withoutTheMasterKeyNothingStarts() {
        var first = MasterKey.made();
        room.store().remove(query(where("_id").gt("")), "masters");
        new PersonKeys(room, Ring.of(first)).begin();
        assertThatThrownBy(() -> new PersonKeys(room, Ring.of(MasterKey.made())))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("master key " + first.name())
                .hasMessageContaining("HEIME_MASTER_KEY");
    }

    @Test
    void withoutTheStoreOfKeysNothingStarts() {
        room.store().remove(query(where("_id").gt("")), "masters");
        var fit = new KeysFit(keys);
        assertThatThrownBy(fit::afterPropertiesSet)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("-keys");
    }
}

@OnEmbedded
class SecretsOnEmbeddedTest extends SecretsContract {}

@OnMongod
class SecretsOnMongodTest extends SecretsContract {}
