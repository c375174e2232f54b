package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private static final String EVALUATE = "evaluate --in IN --out OUT";
    private static final String SIMULATE = "simulate --scenario third-call --in IN --out OUT";
    private static final String GOOD =
            "{\"id\": \"c1\", \"turns\": [{\"speaker\": \"learner\", \"text\": \"Hello.\"}]}";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    private void isRefused(String line, String... mentioned) throws IOException {
        CommandRun.Ended ended = command.run(line);
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.printed()).isEmpty();
        assertThat(ended.complaint()).contains(mentioned).endsWith("\n").hasLineCount(1);
        assertThat(command.out).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.equals(command.in))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evalute --in IN --out OUT                            | unknown command "evalute"; did you mean evaluate?
            dance                                                | unknown command "dance"; use ./rapport help
            serve now                                            | serve takes properties only
            evaluate --in IN                                     | --out is missing; use ./rapport evaluate --in FILE --out FILE
            evaluate --in --out OUT                              | --in has no value
            evaluate --in= --out OUT                             | --in has no value
            evaluate --in IN --in IN --out OUT                   | --in is given twice
            evaluate --in IN --out OUT --fast                    | unknown option "--fast"
            evaluate --in IN --out OUT --scenario third-call     | unknown option "--scenario"
            evaluate IN --out OUT                                | unexpected
            scenarios all                                        | unexpected "all"
            simulate --in IN --out OUT                           | --scenario is missing
            simulate --scenario third-cal --in IN --out OUT      | unknown scenario "third-cal"; did you mean third-call?
            simulate --scenario lobby --in IN --out OUT          | did you mean quiet-lobby?
            simulate --scenario dragons --in IN --out OUT        | ./rapport scenarios lists them
            evaluate --in FOLDER/none.jsonl --out OUT            | none.jsonl: no such file
            evaluate --in FOLDER --out OUT                       | is a folder; name a file after --in
            evaluate --in IN --out FOLDER                        | is a folder; name a file after --out
            evaluate --in IN --out FOLDER/none/out.json          | there is no folder
            evaluate --in IN --out IN                            | is the input too
            evaluate --in IN --out /dev/null                     | is not an ordinary file
            scenarios --rapport.prompts=FOLDER/none              | there is no such folder
            """)
    void aMistakeInTheCommandIsNamed(String line, String mentioned) throws IOException {
        command.given(GOOD + "\n");
        isRefused(line, mentioned);
        assertThat(command.in).hasContent(GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Hello there                                                     | not JSON at column
            {"id": "c2", "turns": []} {}                                    | not JSON
            {"id": "c2", "id": "c3", "turns": []}                           | not JSON
            ["c2"]                                                          | not a JSON object
            {"turns": []}                                                   | "id" of the conversation is missing
            {"id": 2, "turns": []}                                          | "id" of the conversation is missing or not a text
            {"id": "c2"}                                                    | "turns" is missing
            {"id": "c2", "turns": {}}                                       | "turns" is missing or not a list
            {"id": "c2", "turns": ["Hello."]}                               | "speaker" of turn 0 is missing
            {"id": "c2", "turns": [{"speaker": "learner"}]}                 | "text" of turn 0 is missing
            {"id": "c2", "turns": [{"speaker": "learner", "text": null}]}   | "text" of turn 0 is missing or not a text
            {"id": "c2", "turns": [{"speaker": "agent", "text": "Hello."}]} | unknown speaker "agent" in turn 0; use "customer" or "learner"
            {"id": "c1", "turns": []}                                       | the id "c1" is also on line 1
            """)
    void aMistakeInAConversationIsNamedWithItsLine(String second, String mentioned) throws IOException {
        command.given(GOOD + "\n" + second + "\n");
        isRefused(EVALUATE, "in.json, line 2: ", mentioned);
    }

    @Test
    void aBlankLineIsNamed() throws IOException {
        command.given(GOOD + "\n  \n" + GOOD.replace("c1", "c2") + "\n");
        isRefused(EVALUATE, "in.json, line 2: the line is blank; remove it");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        for (String command : List.of(EVALUATE, SIMULATE)) {
            this.command.given("");
            isRefused(command, "in.json, line 1: the file is empty");
        }
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(command.in, (GOOD + "\nna\u00efve").getBytes(StandardCharsets.ISO_8859_1));
        isRefused(EVALUATE, "in.json, line 2: not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Hello                 | line 1: not JSON at column
            "Hello"               | line 1: not a list; write a list of texts
            {"lines": ["Hello"]}  | line 1: not a list
            ["Hello",~7]          | line 2: item 1 is not a text
            ["Hello",~["you"]]    | line 2: item 1 is not a text
            ["Hello",~null]       | line 2: item 1 is not a text
            ["Hello"              | line 1: not JSON
            ["Hello"]~["you"]     | line 2: something follows the list
            """)
    void aMistakeInTheLearnersLinesIsNamedWithItsLine(String input, String mentioned) throws IOException {
        command.given(input.replace('~', '\n'));
        isRefused(SIMULATE, "in.json, ", mentioned);
    }

    @Test
    void whatWasSaidIsNeverRepeated() throws IOException {
        command.given("{\"id\": \"c1\", \"turns\": [{\"speaker\": \"learner\", \"text\": \"My secret\" oops}]}");
        assertThat(command.run(EVALUATE).complaint()).doesNotContain("secret").doesNotContain("oops");
    }

    @Test
    void whatWasThereBeforeStays() throws IOException {
        Files.writeString(command.out, "before");
        command.given("nothing");
        assertThat(command.run(EVALUATE).status()).isEqualTo(2);
        assertThat(command.out).hasContent("before");
    }
}
