import type { Bank } from '../../prose/banks.ts';

/** Praise where a number should stand. */
export const ADJECTIVES: Bank = {
  id: 'adjectives',
  words: [
    'scalable|scalably|scalability|efficient|efficiently|robust|robustly|robustness|powerful|seamless|seamlessly|flexible|reliable',
    'high quality|throughput',
    'low latency|cost',
    'high|highly availab*|accura*|scal*|reliab*',
    'very fast',
    'fast enough',
    'as fast as possible',
    'fast and cheap',
    'quick|quickly response|responses|answer|answers',
    'real time',
    'realtime',
    'state of the art',
    'industry standard',
    'out of the box',
    'great throughput',
    'large scale',
    'good performance|latency|accuracy|quality',
    'user friendly',
    'decent budget',
    'feel|feels fast|instant',
    'reasonable cost|latency',
    'cost effective',
    'minimise|minimize latency|cost',
  ],
  shows: ['It is scalable.', 'A state-of-the-art model.', 'Real-time answers.', 'We minimize cost.'],
  not: ['p95 is 300 ms.', 'The disk is full.'],
};

/** A number, a reason, a condition or a flow: with one of them a statement is more than a name. */
export const SAYS_HOW: Bank = {
  id: 'says-how',
  words: [
    '#',
    'because|since|so|thus|hence|if|when|unless|until|after|before|instead|rather|than|but|while|as|which|that|where',
    '->|→|=>|<|>|=|≥|≤|≈|~|×',
  ],
  shows: ['A cache, since answers repeat.', 'query -> rewrite', 'Top 100.'],
  not: ['Labels are expensive', 'Evaluation and monitoring'],
};

/** What is done about a weak point, in a word. */
export const REMEDY: Bank = {
  id: 'remedy',
  words: [
    'use|using|add|with|via|by|keep|run|send|move|route|cap|limit|watch|stop|must|would|will|have|share|accept',
    'degrade|quota|translate|compare|check|measure|plan',
    'need to',
    '(|)|->|→',
  ],
  shows: ['Stale cache: stop serving it', 'Biased raters (rotate them)', 'Noise -> 2 votes'],
  not: ['Labels are expensive', 'Training is unstable'],
};

/** A model is called, and that is the design. */
export const MODEL_CALL: Bank = {
  id: 'model-call',
  words: [
    'call|calls|calling|send|sends|sent|pass|passes|hit|hits|ask .. api|gpt*|chatgpt|openai|claude|gemini|llm',
  ],
  shows: ['Then we call the GPT-4 API with it.', 'The text is sent to an LLM.'],
  not: ['The model ranks the pages.', 'We call the owner.'],
};

/** Products and libraries that candidates name in place of a decision. */
export const PRODUCTS: Bank = {
  id: 'products',
  cased: true,
  words: [
    'LangChain|LangGraph|LangSmith|LlamaIndex|AutoGPT|CrewAI|AutoGen|Haystack',
    'Pinecone|Milvus|Weaviate|Qdrant|Chroma|FAISS|Elasticsearch|Redis|MongoDB|Postgres|PostgreSQL|Snowflake|S3',
    'Kafka|Celery|RabbitMQ|Airflow|Spark|Flink|Kubernetes|Docker|Terraform|Envoy|Nginx|Cloudflare|HPA',
    'Grafana|Prometheus|Datadog|MLflow|DVC|RAGAS',
    'Triton|TensorRT|vLLM|TGI|Ray|DeepSpeed|TRL',
    'SageMaker|Bedrock|Vertex|OpenAI|Cohere',
    'Weights & Biases',
    'W & B',
    'Label Studio',
    'Scale AI',
    'Llama Guard',
  ],
  shows: ['Kafka, Redis, Postgres.', 'Weights & Biases for runs.', 'Served by vLLM.'],
  not: ['a spark of hope', 'the ray of light', 'We use an index.'],
};

/** Why, or how much. */
export const REASON: Bank = {
  id: 'reason',
  words: [
    'because|since|so|hence|thus|therefore|instead|rather',
    'to keep|avoid|make|save',
    '# ms|%|gb|tb|x',
    '#',
  ],
  shows: ['Kafka, since events are replayed.', 'Redis to save calls.', 'vLLM at 300ms.'],
  not: ['Kafka, Redis, Postgres.', 'Kubernetes with Docker.'],
};
