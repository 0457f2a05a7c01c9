import { type Detector, matching, show } from './material.ts';

/** Products and libraries that candidates name in place of a decision. */
const PRODUCT =
  /\b(?:LangChain|LangGraph|LangSmith|LlamaIndex|AutoGPT|CrewAI|AutoGen|Pinecone|Milvus|Weaviate|Qdrant|Chroma|Redis|Kafka|Kubernetes|Docker|Postgres(?:QL)?|MongoDB|Elasticsearch|Grafana|Prometheus|Datadog|Triton|TensorRT(?:-LLM)?|vLLM|TGI|Ray|DeepSpeed(?:-Chat)?|TRL|MLflow|Airflow|DVC|Weights & Biases|W&B|Label Studio|Scale AI|Cloudflare|Envoy|Nginx|Terraform|Spark|Flink|Snowflake|SageMaker|Bedrock|Vertex|OpenAI|Cohere|Llama Guard|RAGAS|FAISS|Celery|RabbitMQ|S3|HPA)\b/g;
const REASON =
  /\b(?:because|since|so that|so|hence|thus|therefore|to (?:keep|avoid|make|save)|instead|rather)\b|\d+\s?(?:ms|%|gb|tb|x)\b/i;
const MANY = 6;

/** A shopping list: many products, and hardly a reason for one of them. */
export const productNames: Detector = (material) => {
  const named = matching(material, new RegExp(PRODUCT.source));
  const bare = named.filter(({ quote }) => !REASON.test(quote));
  const products = new Set(bare.flatMap(({ quote }) => quote.match(PRODUCT) ?? []));
  if (products.size < MANY) return null;
  const richest = bare.toSorted((a, b) => count(b.quote) - count(a.quote));
  return {
    id: 'product-names',
    weight: 68,
    says: `${products.size} products are named in sentences that give no reason for them.`,
    evidence: show(richest.filter((one, at) => at === 0 || count(one.quote) > 1)),
    thought: 'A product is not a decision: what does it have to do here, and what would rule it out?',
  };
};

const count = (quote: string): number => quote.match(PRODUCT)?.length ?? 0;
