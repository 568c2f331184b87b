declare module 'png-chunks-extract' {
  interface Chunk {
    name: string;
    data: Uint8Array<ArrayBuffer>;
  }
  export default function extractChunks(data: Uint8Array): Chunk[];
}

declare module 'png-chunks-encode' {
  export default function encodeChunks(
    chunks: readonly { name: string; data: Uint8Array }[],
  ): Uint8Array<ArrayBuffer>;
}

declare module 'png-chunk-text' {
  interface Text {
    keyword: string;
    text: string;
  }
  const chunkText: {
    encode(keyword: string, content: string): { name: string; data: Uint8Array<ArrayBuffer> };
    decode(data: Uint8Array): Text;
  };
  export default chunkText;
}
