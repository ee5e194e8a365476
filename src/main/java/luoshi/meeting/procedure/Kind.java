package luoshi.meeting.procedure;

import luoshi.meeting.procedure.reading.ItemNumbers;
import luoshi.meeting.procedure.reading.Mention;
import luoshi.meeting.procedure.reading.NodeCount;
import luoshi.meeting.procedure.reading.SpeechNumbers;
import luoshi.meeting.procedure.reading.TopicHeading;
import luoshi.meeting.procedure.reading.Wavering;
import luoshi.meeting.procedure.reading.YearDrift;

/// 推理种类: the ways of reasoning that a rule's page can name.
public enum Kind {
    PRESENCE(new Presence()),
    MAJORITY(new Majority()),
    LAST_WORD(new LastWord()),
    ONE_BY_ONE(new OneByOne()),
    OPINION_WORDS(new OpinionWords()),
    OBSERVER_VOICE(new ObserverVoice()),
    AVOIDANCE(new Avoidance()),
    NAMED_FIELD(new NamedField()),
    WRITTEN_FIELDS(new WrittenFields()),
    LISTED_PEOPLE(new ListedPeople()),
    HEAD_COUNT(new HeadCount()),
    TWO_HANDS(new TwoHands()),
    FIRST_TOPIC(new FirstTopic()),
    WRITTEN_RESOLUTION(new WrittenResolution()),
    MENTION(new Mention()),
    TOPIC_HEADING(new TopicHeading()),
    ITEM_NUMBERS(new ItemNumbers()),
    SPEECH_NUMBERS(new SpeechNumbers()),
    NODE_COUNT(new NodeCount()),
    WAVERING(new Wavering()),
    YEAR_DRIFT(new YearDrift());

    private final Reasoning reasoning;

    Kind(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    Reasoning reasoning() {
        return reasoning;
    }
}
